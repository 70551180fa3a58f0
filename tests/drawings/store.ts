/** Loaded by `npm run drawings`: whoever loads it waits until all is drawn. */
import { storeAll } from "./draw";

await storeAll();
