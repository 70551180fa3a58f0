/** The bar over the map: places, language, link, about, picture. */
import { INTERFACE_LANGUAGES, isInterfaceLanguage, SPOKEN } from "../app/i18n/languages";
import { useActions, useApp, useServices, useWords } from "./context";
import { Filters } from "./Filters";
import { Icon, type IconName } from "./Icon";
import { IconButton } from "./IconButton";
import { MoreTools } from "./MoreTools";
import { Places } from "./Places";

export function TopBar() {
	const { t, language } = useWords();
	const { openDialog, notify } = useActions();
	const { copyLink, share, speak } = useServices();
	const copy = async () => notify({ kind: (await copyLink()) ? "link-copied" : "link-not-copied" });
	const hasMap = useApp((state) => state.mapMissing === null);
	return (
		<header class="top-bar">
			<div class="finders">
				<Places />
				<Filters />
			</div>
			<div class="tools">
				<MoreTools>
					<label class="language">
						<span class="tool-name">{t.page.language}</span>
						<select
							value={language}
							onChange={async ({ currentTarget }) => {
								const { value } = currentTarget;
								const isSpoken = isInterfaceLanguage(value) && (await speak(value));
								if (!isSpoken) currentTarget.value = language;
							}}
						>
							{INTERFACE_LANGUAGES.map((code) => (
								<option key={code} value={code} lang={code}>
									{SPOKEN[code].name}
								</option>
							))}
						</select>
					</label>
					{share && (
						<Tool
							name={t.page.share}
							icon="share"
							// What the system does not take is copied.
							onUse={async () => (await share()) === "failed" && copy()}
						/>
					)}
					<Tool name={t.page.copyLink} icon="link" onUse={copy} />
					<Tool name={t.files.open} icon="add" onUse={() => openDialog("files")} />
				</MoreTools>
				<Tool name={t.page.about} icon="info" onUse={() => openDialog("about")} />
				<button
					type="button"
					class="primary"
					disabled={!hasMap}
					onClick={() => openDialog("snapshot")}
				>
					<Icon name="picture" />
					<span>{t.snapshot.open}</span>
				</button>
			</div>
		</header>
	);
}

interface ToolProps {
	name: string;
	icon: IconName;
	onUse: () => void;
}

/** A sign in the bar; in the menu a line with its name. */
function Tool({ name, icon, onUse }: ToolProps) {
	return (
		<IconButton name={name} icon={icon} onClick={onUse}>
			<span class="tool-name" aria-hidden="true">
				{name}
			</span>
		</IconButton>
	);
}
