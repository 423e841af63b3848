// Completions below a text box: a combobox with a list box as in the ARIA Authoring Practices Guide,
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/.

import { element } from "./elements.js";

/** Adds completions to a text box. */
export class Combobox {
  #input;
  #list = element("ul", { id: "search-completions", class: "completions", role: "listbox", hidden: true });
  #choose;
  #active = -1;

  /**
   * @param {HTMLInputElement} input The text box.
   * @param {() => void} choose Called after the reader has taken a completion into the text box.
   */
  constructor(input, choose) {
    this.#input = input;
    this.#choose = choose;
    this.#list.setAttribute("aria-label", "Completions");
    const attributes = {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.#list.id,
      "aria-haspopup": "listbox",
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.after(this.#list);
    input.addEventListener("keydown", (event) => this.#press(event));
    input.addEventListener("blur", () => this.close());
  }

  /** Shows completions, unless the text box is what they would complete it to. */
  show(queries) {
    const shown = queries.filter((query) => query !== this.#input.value);
    if (shown.length === 0 || document.activeElement !== this.#input) {
      this.close();
      return;
    }

    this.#list.replaceChildren(
      ...shown.map((query, index) =>
        element(
          "li",
          {
            id: `${this.#list.id}-${index}`,
            role: "option",
            "aria-selected": "false",
            // Not "click": the text box would lose the focus first, and the list would close.
            pointerdown: (event) => {
              event.preventDefault();
              this.#take(query);
            },
          },
          query,
        ),
      ),
    );
    this.#active = -1;
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
    this.#input.removeAttribute("aria-activedescendant");
  }

  /** Hides the completions. */
  close() {
    this.#list.hidden = true;
    this.#active = -1;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
  }

  #press(event) {
    if (this.#list.hidden || event.isComposing) return;
    const count = this.#list.children.length;
    // One position beyond the list is the text box itself, so that the arrows lead back to it.
    if (event.key === "ArrowDown") this.#activate(this.#active + 1 === count ? -1 : this.#active + 1);
    else if (event.key === "ArrowUp") this.#activate(this.#active === -1 ? count - 1 : this.#active - 1);
    else if (event.key === "Enter" && this.#active >= 0) this.#take(this.#list.children[this.#active].textContent);
    else if (event.key === "Escape") this.close();
    else return;
    event.preventDefault();
  }

  #activate(index) {
    this.#list.children[this.#active]?.setAttribute("aria-selected", "false");
    this.#active = index;
    const option = this.#list.children[index];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      this.#input.setAttribute("aria-activedescendant", option.id);
    } else {
      this.#input.removeAttribute("aria-activedescendant");
    }
  }

  #take(query) {
    this.#input.value = query;
    this.close();
    this.#choose();
  }
}
