/** Codes drawn as pictures: the npm package `qr`, whose file `withness vendor` puts here. */

export { encodeQR } from "qr";
