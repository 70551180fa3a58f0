/** The worker in which files are read. Its parsers are fetched when a file needs them. */
import { runJob } from "./jobs";
import { type ServedPort, serveJobs } from "./serve";

const port: ServedPort = self;
serveJobs(port, ({ kind, asked }, hooks) => runJob(kind, asked, hooks));
