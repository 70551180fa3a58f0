/** The bar over the map: places, language, link, about, picture. */
import { INTERFACE_LANGUAGES, isInterfaceLanguage, wordsIn } from "../app/i18n/dictionary";
import { useActions, useApp, useServices, useWords } from "./context";
import { Filters } from "./Filters";
import { Icon } from "./Icon";
import { Places } from "./Places";

export function TopBar() {
	const { t, language } = useWords();
	const { chooseLanguage, openDialog, notify } = useActions();
	const { copyLink } = useServices();
	const hasMap = useApp((state) => state.mapMissing === null);
	return (
		<header class="top-bar">
			<div class="finders">
				<Places />
				<Filters />
			</div>
			<div class="tools">
				<label class="language">
					<span class="visually-hidden">{t.page.language}</span>
					<select
						value={language}
						onChange={(event) => {
							const { value } = event.currentTarget;
							if (isInterfaceLanguage(value)) chooseLanguage(value);
						}}
					>
						{INTERFACE_LANGUAGES.map((code) => (
							<option key={code} value={code} lang={code}>
								{wordsIn(code).t.language}
							</option>
						))}
					</select>
				</label>
				<button
					type="button"
					class="icon-button"
					aria-label={t.page.copyLink}
					title={t.page.copyLink}
					onClick={async () =>
						notify({ kind: (await copyLink()) ? "link-copied" : "link-not-copied" })
					}
				>
					<Icon name="link" />
				</button>
				<button
					type="button"
					class="icon-button add-data"
					aria-label={t.files.open}
					title={t.files.open}
					onClick={() => openDialog("files")}
				>
					<Icon name="add" />
				</button>
				<button
					type="button"
					class="icon-button"
					aria-label={t.page.about}
					title={t.page.about}
					onClick={() => openDialog("about")}
				>
					<Icon name="info" />
				</button>
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
