export const cockpit = {} as const
