import { Hidden } from "./Hidden.tsx";
import { Icon } from "./Icon.tsx";
import css from "./TrackOfStations.module.css";

export type Station = {
	name: string;
	/** "6/9 mục", "03/11", "đến 05/11". */
	note?: string;
	place: "past" | "current" | "ahead";
	/** The part of the page that holds this station, `#hop`. */
	href?: string;
};

/** The stations of a piece of work, left to right; the one in work is marked. */
export function TrackOfStations(props: {
	name: string;
	stations: readonly Station[];
}) {
	return (
		<ol className={css.track} aria-label={props.name}>
			{props.stations.map((station, n) => (
				<li
					key={station.name}
					className={css.station}
					data-place={station.place}
					aria-current={station.place === "current" ? "step" : undefined}
				>
					<span className={css.dot} aria-hidden="true">
						{station.place === "past" ? <Icon name="check" /> : n + 1}
					</span>
					<StationName station={station} />
					{station.note && <span className={css.note}>{station.note}</span>}
				</li>
			))}
		</ol>
	);
}

function StationName({ station }: { station: Station }) {
	const name = (
		<>
			{station.name}
			{station.place === "past" && <Hidden>, đã qua</Hidden>}
		</>
	);
	return station.href ? (
		<a className={css.link} href={station.href}>
			<b>{name}</b>
		</a>
	) : (
		<b className={css.name}>{name}</b>
	);
}
