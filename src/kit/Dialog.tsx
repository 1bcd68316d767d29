import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import css from "./Dialog.module.css";

/** A question above the page: in the middle on a desk, from the bottom edge on a phone. Escape and the cross close it. */
export function Dialog(props: {
	open: boolean;
	title: ReactNode;
	onClose: () => void;
	children: ReactNode;
	wide?: boolean;
	/** Stays until answered: a stray tap beside it does not lose what was typed. */
	firm?: boolean;
}) {
	return (
		<Modal.Root
			opened={props.open}
			onClose={props.onClose}
			size={props.wide ? "44rem" : "32rem"}
			closeOnClickOutside={!props.firm}
			transitionProps={{ duration: 120, transition: "fade" }}
			centered
		>
			<Modal.Overlay />
			<Modal.Content>
				<div className={css.head}>
					<Modal.Title>{props.title}</Modal.Title>
					<Modal.CloseButton aria-label="Đóng" />
				</div>
				<Modal.Body className={css.body}>{props.children}</Modal.Body>
			</Modal.Content>
		</Modal.Root>
	);
}

/** The buttons at the end of a dialog; the act first on a phone, last on a desk. */
export function DialogButtons(props: { children: ReactNode }) {
	return <div className={css.buttons}>{props.children}</div>;
}
