import { planLimits, readPlanAddress, type PlanChoices } from '../../study/plan-address.ts';
import type { PlanWish } from '../../study/plan-choice.ts';

/** The form of a plan: what it asks for, and what it shows as asked. */
export class PlanForm {
	readonly #form: HTMLFormElement;
	readonly choices: PlanChoices;

	constructor(form: HTMLFormElement) {
		this.#form = form;
		const values = (name: string) => this.#inputs(`[name="${name}"]`).map(({ value }) => value);
		this.choices = { modules: values('module'), difficulties: values('difficulty') };
	}

	/** Undefined while a number is being typed that cannot be planned with. */
	read(): PlanWish | undefined {
		if (!this.#form.checkValidity()) return undefined;
		const { wish } = readPlanAddress(new FormData(this.#form), this.choices);
		const [countsDone] = this.#inputs('[data-counts-done]');
		return { ...wish, countsDone: countsDone?.checked ?? true };
	}

	show(wish: PlanWish): void {
		for (const name of ['minutes', 'sittings'] as const) {
			for (const input of this.#inputs(`[name="${name}"]`)) input.value = `${wish[name]}`;
		}
		for (const [place, input] of this.#inputs('[name="difficulty"]').entries()) {
			input.checked = place === wish.level - 1;
		}
		for (const input of this.#inputs('[name="module"]')) {
			input.checked = wish.modules.includes(input.value);
		}
		for (const input of this.#inputs('[data-counts-done]')) input.checked = wish.countsDone;
	}

	/** Takes a number of minutes that a button offers. */
	set minutes(minutes: string) {
		for (const input of this.#inputs('[name="minutes"]')) input.value = minutes;
	}

	/** Shows which button says what is asked, and which number cannot be used. */
	mark(): void {
		const [minutes] = this.#inputs('[name="minutes"]');
		for (const button of this.#form.querySelectorAll<HTMLElement>('[data-minutes]')) {
			const isPressed = button.dataset['minutes'] === minutes?.value;
			button.setAttribute('aria-pressed', `${isPressed}`);
		}
		for (const name of Object.keys(planLimits)) {
			for (const input of this.#inputs(`[name="${name}"]`)) {
				input.setAttribute('aria-invalid', `${!input.validity.valid}`);
			}
		}
	}

	/** What is asked, as the form words it: the difficulty, and the lines or none for all. */
	get chosen(): { difficulty: string; modules: string[] } {
		const texts = (selector: string) =>
			this.#inputs(selector).map(
				(input) => input.closest('label')?.lastElementChild?.textContent ?? '',
			);
		return {
			difficulty: texts('[name="difficulty"]:checked')[0] ?? '',
			modules: texts('[name="module"]:checked'),
		};
	}

	#inputs(selector: string): HTMLInputElement[] {
		return [...this.#form.querySelectorAll<HTMLInputElement>(selector)];
	}
}
