/** Codes read from pictures, on the device: from a file, or from what a camera shows. */

import { element } from "../markup/html.js";

// Beyond that a picture has no more to tell, and takes its time.
const LARGEST = 1600;
// As often as a person can hold up another code.
const EVERY = 300;

/**
 * Return the texts of all codes that a picture has.
 *
 * @param {CanvasImageSource} picture
 * @param {number} width
 * @param {number} height
 * @returns {Promise<string[]>}
 */
async function textsIn(picture, width, height) {
  const { decodeQRBatch } = await import("../qr/decode.js");
  const scale = Math.min(1, LARGEST / Math.max(width, height));
  const canvas = element("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  if (!brush) return [];
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const [found = []] = await decodeQRBatch([brush.getImageData(0, 0, canvas.width, canvas.height)]);
  return found.filter((text) => typeof text === "string");
}

/**
 * Return the texts of all codes in a file. Rejects where that is no picture.
 *
 * @param {File} file
 */
export async function textsInFile(file) {
  const picture = await createImageBitmap(file);
  try {
    return await textsIn(picture, picture.width, picture.height);
  } finally {
    picture.close();
  }
}

/** Whether this browser lets a page ask for a camera. */
export const hasCamera = () => Boolean(navigator.mediaDevices?.getUserMedia);

/** What a camera shows, read again and again until it is ended. */
export class Camera {
  #screen = element("video", { class: "camera", playsinline: true, muted: true });
  #ending = new AbortController();
  #hears;

  /** @param {(text: string) => void} hears is told every code that is read, as often as it is */
  constructor(hears) {
    this.#hears = hears;
    this.#screen.muted = true;
  }

  /** Ask for the camera, and return where its picture is shown. Rejects where there is none, or none is allowed. */
  async start() {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
    const { signal } = this.#ending;
    const stop = () => stream.getTracks().forEach((track) => track.stop());
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    this.#screen.srcObject = stream;
    await this.#screen.play();
    this.#look();
    return this.#screen;
  }

  end() {
    this.#ending.abort();
    this.#screen.remove();
  }

  async #look() {
    if (this.#ending.signal.aborted) return;
    const { videoWidth, videoHeight } = this.#screen;
    const texts = videoWidth > 0 ? await textsIn(this.#screen, videoWidth, videoHeight).catch(() => []) : [];
    if (!this.#ending.signal.aborted) texts.forEach(this.#hears);
    setTimeout(() => this.#look(), EVERY);
  }
}
