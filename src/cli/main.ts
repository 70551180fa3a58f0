/** Entry of the command line tool: dist-cli/truceline.js. */
import { run } from "./run";

process.exitCode = await run(process.argv.slice(2), {
	say: (line) => process.stdout.write(`${line}\n`),
	warn: (line) => process.stderr.write(`${line}\n`),
});
