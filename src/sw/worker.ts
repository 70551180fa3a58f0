/** The service worker of the built page. */
import type { Build } from "./build";
import { serveBuild } from "./keeper";
import type { WorkerScope } from "./scope";

declare const self: WorkerScope & { readonly truceline: Build };

serveBuild(self, self.truceline);
