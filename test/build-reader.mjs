export { buildReader as setup } from "../scripts/ready.mjs";
