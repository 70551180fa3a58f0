/**
 * `npm run compare`: prints the two tables of docs/method.md about areas derived from places, one beside
 * areas drawn by hand, one beside published figures. Paste them there when the data has changed.
 */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const file = fileURLToPath(new URL("../tests/data/drawn/compare.ts", import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: "warn" });
console.log(module.drawnTable().join("\n"));
console.log();
console.log(module.figuresTable().join("\n"));
