import css from "./RunningTime.module.css";

const clock = (seconds: number): string => {
	const minutes = Math.floor(seconds / 60);
	return `${minutes}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
};

/** Time gone of an item against the time planned for it; `seconds` is kept by the page. */
export function RunningTime(props: { seconds: number; planned: number }) {
	const share = Math.min(100, (props.seconds / (props.planned * 60)) * 100);
	const minutes = Math.floor(props.seconds / 60);
	return (
		<div className={css.time}>
			<div className={css.words}>
				<span>
					<b className={css.clock}>{clock(props.seconds)}</b>{" "}
					<span className={css.soft}>đã qua</span>
				</span>
				<span className={css.soft}>Dự kiến {props.planned} phút</span>
			</div>
			<div
				className={css.bar}
				role="img"
				aria-label={`Đã qua ${minutes} trên ${props.planned} phút`}
			>
				<div
					className={css.gone}
					data-over={minutes >= props.planned || undefined}
					style={{ width: `${share}%` }}
				/>
			</div>
		</div>
	);
}
