/** The service worker of a page that is built with TRUCELINE_OFFLINE=off. */
import { leaveSite } from "./leave";
import type { WorkerScope } from "./scope";

declare const self: WorkerScope;

leaveSite(self);
