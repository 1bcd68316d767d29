import {
	createContext,
	type ReactNode,
	useCallback,
	useContext,
	useEffect,
	useState,
} from "react";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import css from "./Toast.module.css";

type Said = {
	/** What happened: "Đã phát thông báo cho 26 đồng chí." */
	text: string;
	undo?: { label: string; run: () => void };
};

const STAYS_MS = 6_000;
const STAYS_WITH_UNDO_MS = 12_000;

const ToastContext = createContext<(said: Said) => void>(() => {});

/** Says what happened, at the foot of the page, with undo where that is honest. */
export const useToast = () => useContext(ToastContext);

export function ToastProvider(props: { children: ReactNode }) {
	const [said, setSaid] = useState<Said | null>(null);
	const [held, setHeld] = useState(false);
	const say = useCallback((next: Said) => setSaid({ ...next }), []);

	useEffect(() => {
		if (!said || held) return;
		const wait = setTimeout(
			() => setSaid(null),
			said.undo ? STAYS_WITH_UNDO_MS : STAYS_MS,
		);
		return () => clearTimeout(wait);
	}, [said, held]);

	return (
		<ToastContext.Provider value={say}>
			{props.children}
			<div
				className={css.place}
				role="status"
				onPointerEnter={() => setHeld(true)}
				onPointerLeave={() => setHeld(false)}
				onFocus={() => setHeld(true)}
				onBlur={() => setHeld(false)}
			>
				{said && (
					<div className={css.toast}>
						<Icon name="check" />
						<span className={css.text}>{said.text}</span>
						{said.undo && (
							<Button
								kind="plain"
								compact
								onClick={() => {
									said.undo?.run();
									setSaid(null);
								}}
							>
								{said.undo.label}
							</Button>
						)}
						<button
							type="button"
							className={css.close}
							aria-label="Đóng"
							onClick={() => setSaid(null)}
						>
							<Icon name="x" />
						</button>
					</div>
				)}
			</div>
		</ToastContext.Provider>
	);
}
