/** Which indicators the cockpit shows large, and which one colours the map. An example setting of Guatu; ids are files under `content/indicators/`. */
export const cockpitLayout = {
  headline: [
    'industrial-value-added',
    'industrial-tax-per-mu',
    'industrial-value-added-per-mu',
    'digital-industry-revenue',
    'industrial-investment',
    'national-little-giants',
  ],
  townIndicator: 'industrial-tax-per-mu',
} as const
