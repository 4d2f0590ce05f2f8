/** A soft tone, for those who have asked for one: it swells and goes in two seconds, so that nobody starts. */

/** @type {AudioContext | undefined} */
let audio;

/** Make ready to sound. Browsers allow it only to somebody who has just touched the page. */
export function tuneUp() {
  audio ??= typeof AudioContext === "undefined" ? undefined : new AudioContext();
  audio?.resume();
}

export function sound() {
  if (!audio) return;
  const volume = audio.createGain();
  const note = audio.createOscillator();
  const now = audio.currentTime;
  note.frequency.value = 396;
  volume.gain.setValueAtTime(0, now);
  volume.gain.linearRampToValueAtTime(0.2, now + 0.4);
  volume.gain.linearRampToValueAtTime(0, now + 2);
  note.connect(volume).connect(audio.destination);
  note.start(now);
  note.stop(now + 2);
}
