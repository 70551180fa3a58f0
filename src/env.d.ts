/** What the build says to the page, beside what Vite does. */
interface ImportMetaEnv {
	/** "on" where a service worker comes with the page; nothing on the development server. */
	readonly TRUCELINE_OFFLINE?: string;
}
