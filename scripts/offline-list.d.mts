import type { Build, KeptFile } from "../src/sw/build";

export declare const WORKER: string;
export declare const WEB_MANIFEST: string;
export declare function listFiles(folder: string): KeptFile[];
export declare function buildOf(folder: string): Build;
export declare function workerText(build: Build, code: string): string;
export declare function codeOf(text: string): string | null;
export declare function writeOffline(folder: string, code: string): void;
