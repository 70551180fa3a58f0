/** What columns are called, by the part that they play; the likeliest names first, folded, with _ between words. */
import type { Role } from "../model/imported";

export const NAMES: { readonly [R in Role]: string } = {
	latitude:
		"latitude lat y_coord latitud lat_dd breite breitengrad широта enlem خط_العرض دائره_العرض عرض y",
	longitude:
		"longitude lon lng long x_coord longitud lon_dd lange langengrad долгота boylam خط_الطول طول x",
	position:
		"position coordinates coordinate coords latlng lat_lng lat_lon latlong lat_long geolocation geo_point geopoint wkt geom geometry point gps координаты koordinat coordonnees احداثيات الاحداثيات",
	date: "event_date incident_date date_of_event date_of_incident date_start start_date date_from date day when datetime start begin дата дата_события datum fecha tarih تاريخ_الحدث تاريخ التاريخ اليوم jour date_debut time timestamp year",
	dateEnd:
		"date_end end_date date_to until to_date end date_fin дата_окончания bitis_tarihi تاريخ_الانتهاء",
	kind: "event_type incident_type type_of_event type_of_incident type_of_violence attack_type category type kind event_kind event what what_happened class тип тип_события вид tur olay_turu kategori categorie type_d_evenement نوع_الحدث نوع_الحادث النوع نوع التصنيف",
	place:
		"location place place_name location_name town city village settlement site locality where место населенный_пункт город yer konum lieu localite ville المكان الموقع البلده القريه المدينه اسم_المكان name nom isim название الاسم",
	who: "actor1 actor_1 actor side_a perpetrator party attacker belligerent responsible by who group сторона кто fail taraf acteur auteur الفاعل الجهه الجهه_الفاعله الطرف المسؤول",
	otherWho: "actor2 actor_2 side_b target victim against цель жертва hedef cible الهدف الضحيه",
	text: "notes description summary details text narrative comment comments title headline remarks note описание примечание aciklama ozet resume remarques وصف الوصف ملاحظات التفاصيل ملخص",
	source:
		"source sources source_name source_article reference publisher reported_by citation источник kaynak المصدر مصدر المصادر",
	link: "link url source_url source_link href web website links ссылка baglanti lien رابط الرابط",
};

/** HXL hashtags, each with attributes that it must have in any order (hxlstandard.org). */
export const TAGS: { readonly [R in Role]?: readonly string[] } = {
	latitude: ["#geo+lat"],
	longitude: ["#geo+lon", "#geo+lng"],
	position: ["#geo+coord", "#geo+coords"],
	dateEnd: ["#date+end"],
	date: ["#date+occurred", "#date+start", "#date+event", "#date"],
	kind: ["#event+type", "#crisis+type", "#cause+type", "#event", "#cause", "#crisis"],
	place: ["#loc+name", "#adm4+name", "#adm3+name", "#loc", "#adm4", "#adm3"],
	who: ["#actor", "#org", "#group"],
	text: ["#description", "#event+description", "#meta+notes"],
	link: ["#meta+url", "#meta+source+url", "#meta+link"],
	source: ["#meta+source", "#org+source"],
};

/** A date of the record, not of what happened. */
export const OF_THE_RECORD =
	/(^|_)(update|updated|created|creat|modified|modif|published|upload|entry|accessed|source|import|edit)/;

/** What is called a date and nothing else: it is taken for one whatever stands in it, and what is none is told. */
export const SURELY_DATE = /(^|_)(date|datum|fecha|tarih)(_|$)|дата|تاريخ/;
