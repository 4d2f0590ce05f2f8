/** Codes read from pictures: the npm package `qr`, whose file `withness vendor` puts here. */

export { decodeQRBatch } from "qr/decode.js";
