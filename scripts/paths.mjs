/** Where things lie, whatever folder a command is started in. */
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** The built site. */
export const DIST = fileURLToPath(new URL("../dist", import.meta.url));
