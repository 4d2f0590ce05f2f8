/** The address of a result, `#your-profile`: the browser's Back leads from it to the answers, and Forward to it again. */

export const PROFILE = "your-profile";

export class ProfileAddress {
  #before = "";

  /** Whether the address asks for the result. */
  get isHere() {
    return location.hash === `#${PROFILE}`;
  }

  /** Whether the reader has gone back to where they were before the result. */
  get isLeft() {
    return location.hash === this.#before;
  }

  enter() {
    if (this.isHere) return;
    this.#before = location.hash;
    history.pushState(null, "", `#${PROFILE}`);
  }

  leave() {
    if (this.isHere) history.replaceState(null, "", location.pathname + location.search);
  }
}
