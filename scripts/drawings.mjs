/**
 * `npm run drawings`: draws the scenes of tests/drawings anew and stores them. Look at what changed before you keep
 * it: the tests hold every later drawing against these.
 */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const file = fileURLToPath(new URL("../tests/drawings/store.ts", import.meta.url));
await runnerImport(file, { configFile: false, logLevel: "warn" });
console.log("drawn anew: tests/drawings; git diff shows what changed");
