/** Entry of the command line tool: dist-cli/truceline.js. */
import { run } from "./run";

// Who reads only the first lines (`| head`) has closed the pipe: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
	process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
	say: (line) => process.stdout.write(`${line}\n`),
	warn: (line) => process.stderr.write(`${line}\n`),
	...(process.stderr.isTTY && {
		progress: (line: string) => process.stderr.write(`\r\u001b[K${line}`),
	}),
});
