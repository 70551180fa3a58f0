/** The map's own fonts, opened once for all tests of a file. */
import { fontFiles } from "../../src/cli/fonts";
import { facesFrom } from "../../src/type/faces";

export const faces = facesFrom(fontFiles());
