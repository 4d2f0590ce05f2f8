/** The host's view of a meeting: it stands alone on the page, holds through reloads, and is driven by a few keys. */

import { read, seenAt } from "../meeting/clock.js";
import { Awake } from "../device/awake.js";
import { element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { stepsOf } from "../papers/guide.js";
import { standAlone } from "../room/alone.js";
import { Agreements } from "./agreements.js";
import { Caller, tuneUp } from "./caller.js";
import { DEEDS, whenAsked } from "./deeds.js";
import { drawnFor, noted, People } from "./people.js";
import { PlanPanel } from "./plan-panel.js";
import { KeptMeeting } from "./record.js";
import { chairCount, RoomSide } from "./room-side.js";
import { StartForm } from "./start-form.js";
import { StepView } from "./step-view.js";

/** @typedef {import("../papers/guide.js").Guide} Guide */
/** @typedef {import("./record.js").Record} Record */
/** @typedef {import("../meeting/clock.js").Meeting} Meeting */

const NOT_KEPT = _("Your browser isn’t saving this. If this page is closed, the clock and your list are lost.");
const NOT_LOADED = _("The meeting is over and kept on this device. Come back with a network, to take along what remains.");

export class Host {
  #view = element("main", { class: "meeting-host" });
  #guide;
  #leave;
  #signal;
  #kept;
  #people = new People();
  #caller = new Caller();
  #step;
  #room;
  #start;
  #plan;
  #agreements = new Agreements([], () => {});
  /** What the end needs, once it is here. @type {typeof import("./remains.js") | undefined} */
  #later;
  /** @type {import("./remains.js").Remains | undefined} */
  #remains;
  /** @type {Record | undefined} */
  #record;
  /** The step that is drawn. */
  #drawn = -1;
  #clock = 0;

  /**
   * Open the view, until the signal.
   *
   * @param {Guide} guide
   * @param {() => void} leave is called when the host wants to see the page again
   * @param {AbortSignal} signal
   */
  constructor(guide, leave, signal) {
    this.#guide = guide;
    this.#leave = leave;
    this.#signal = signal;
    this.#kept = new KeptMeeting(guide);
    this.#step = new StepView(guide);
    this.#start = new StartForm(guide);
    this.#plan = new PlanPanel(
      guide,
      () => this.#record?.clock,
      (meeting) => this.#take(meeting),
    );
    this.#room = new RoomSide(guide, () => this.#tellTheRoom(), signal);
    standAlone(this.#view, signal);
    const isRunning = () => this.#isRunning;
    whenAsked(this.#view, (action, data) => this.#does(action, data), isRunning, signal);
    document.addEventListener("visibilitychange", () => this.#tick(), { signal });
    const record = () => this.#record;
    this.#kept.whenChanged(record, (other) => this.#changedElsewhere(other), signal);
    signal.addEventListener("abort", () => clearTimeout(this.#clock));
    this.#goOn(this.#kept.record);
    this.#fetchRest();
  }

  get #isRunning() {
    return this.#record?.clock.over === null;
  }

  /** @param {Record | undefined} record what was kept of a meeting under way */
  #goOn(record) {
    this.#record = record;
    if (!record) {
      this.#view.replaceChildren(this.#start.drawn());
      return this.#tick();
    }
    this.#agreements = new Agreements(record.agreements, () => this.#keep());
    new Awake((words) => this.#step.say(words), this.#signal);
    this.#draw();
  }

  /** Fetch what a plan and the end need, where there may be no network; once it has begun, start what writes papers. */
  async #fetchRest() {
    await new Promise((nextFrame) => requestAnimationFrame(() => setTimeout(nextFrame)));
    const [loaded] = await Promise.allSettled([import("./remains.js"), import("./new-plan.js")]);
    if (loaded.status === "fulfilled") this.#later = loaded.value;
    if (this.#isRunning) this.#later?.startPapers();
  }

  /** Begin; but whoever must be done sooner sees first what that takes. */
  async #tryToBegin() {
    const { clock } = this.#start;
    if (read(clock, clock.began).late <= 30) return this.#begin(clock);
    await this.#plan.show(clock, clock.began);
    this.#start.showPlan(this.#plan.place);
  }

  /** @param {Meeting} plan whose lengths and end are taken over, as of now */
  #begin({ end, seconds, skipped }) {
    const record = this.#start.record;
    if (record.sounds) tuneUp();
    this.#goOn({ ...record, clock: { ...record.clock, end, seconds, skipped } });
    this.#fetchRest();
  }

  /** @param {Meeting} clock */
  #take(clock) {
    if (!this.#record) return this.#begin(clock);
    this.#record.clock = clock;
    this.#draw();
  }

  /** @param {Record | undefined} other the meeting as another tab has it, or nothing where it was put away */
  #changedElsewhere(other) {
    const record = this.#record;
    if (!record || !other) {
      this.#record = undefined;
      return this.#leave();
    }
    record.clock = other.clock;
    record.agreements.splice(0, Infinity, ...other.agreements);
    this.#agreements.draw();
    this.#draw();
  }

  /** Draw what stands there now: a step, or what remains. */
  #draw() {
    const record = this.#record;
    if (!record) return;
    const { at, over } = record.clock;
    if (over !== null) return void this.#drawRemains(record);
    const { steps } = this.#guide;
    drawnFor(record, steps);
    // The buttons stay, and with them the focus of whoever has pressed one.
    if (this.#drawn < 0) this.#view.replaceChildren(...this.#parts());
    if (this.#drawn !== at) {
      this.#drawn = at;
      this.#caller.enter(steps, at);
      this.#plan.clear();
      this.#step.show(record.clock, (record.orders[at] ?? []).length > 0, chairCount(this.#guide, record));
      if (this.#view.getBoundingClientRect().top < 0) scrollTo(0, 0);
    }
    this.#people.draw(record, steps);
    this.#keep();
    this.#tick();
  }

  #parts() {
    return [...this.#step.parts(this.#people), this.#plan.drawn(), this.#agreements.drawn(), this.#room.ways()];
  }

  /** @param {Record} record */
  async #drawRemains(record) {
    clearTimeout(this.#clock);
    this.#drawn = -1;
    this.#keep();
    this.#later ??= await import("./remains.js").catch(() => undefined);
    if (!this.#later) return this.#view.prepend(element("p", { role: "status" }, NOT_LOADED));
    // The host may have gone back meanwhile, or away.
    if (this.#signal.aborted || this.#record !== record || record.clock.over === null) return;
    this.#room.showAll(this.#view);
    this.#remains = new this.#later.Remains(this.#guide, record, this.#agreements);
    this.#view.replaceChildren(...this.#remains.parts());
    this.#view.querySelector("h1")?.focus();
  }

  /** Show how the time stands, and look again in a second. */
  #tick() {
    clearTimeout(this.#clock);
    const record = this.#record;
    const now = Date.now();
    if (!record) this.#start.tick(now);
    else if (this.#isRunning && this.#drawn === record.clock.at) this.#tickStep(record, now);
    else return;
    this.#clock = setTimeout(() => this.#tick(), 1000 - (now % 1000) + 5);
  }

  /**
   * @param {Record} record
   * @param {number} now
   */
  #tickStep(record, now) {
    const reading = read(record.clock, now);
    if (this.#caller.call(reading, record.sounds)) {
      this.#step.call(this.#caller.words);
      this.#tellTheRoom();
    }
    this.#step.tick(reading, record.clock.end, this.#caller.hint);
    record.clock = seenAt(record.clock, now);
  }

  #tellTheRoom() {
    if (this.#record) this.#room.tell(this.#record, this.#caller.words);
  }

  #keep() {
    if (!this.#record) return;
    if (!this.#kept.keep(this.#record)) this.#step.say(NOT_KEPT);
    this.#tellTheRoom();
  }

  #putAway() {
    this.#kept.putAway();
    this.#record = undefined;
    this.#leave();
  }

  /**
   * @param {string} action
   * @param {DOMStringMap} data what the button is about
   */
  #does(action, data) {
    if (action === "leave") return this.#leave();
    if (action === "begin") return void this.#tryToBegin();
    const record = this.#record;
    if (!record) return;
    const now = Date.now();
    const deed = DEEDS.get(action);
    if (deed) return this.#take(deed(record.clock, now, stepsOf(this.#guide)));
    if (noted(action, data, record)) return this.#draw();
    switch (action) {
      case "time":
        this.#step.turnTime(read(record.clock, now), now);
        return this.#tick();
      case "room-here":
        return this.#room.turn(this.#view);
      case "print":
        return print();
      case "erase":
        return this.#putAway();
    }
    for (const part of [this.#plan, this.#agreements, this.#remains]) part?.does(action, data);
  }
}
