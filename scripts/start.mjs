/** `npm start`: from a fresh clone to the first page. */
import { launch } from './bootstrap/launch.mjs'

await launch(['serve', ...process.argv.slice(2)])
