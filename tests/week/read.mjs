// Reads calendar files with ical.js. Standard input is a JSON array of their texts; standard output is one of what each
// has: its method, and of every event the properties, as ical.js understands them.
import { text } from "node:stream/consumers";
import ICAL from "ical.js";

const NAMES = ["uid", "summary", "description", "dtstamp", "dtstart", "dtend", "sequence", "status", "transp"];

function read(file) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents("vevent").map((event) => {
    const found = NAMES.map((name) => [name, event.getFirstPropertyValue(name)]);
    const others = event.getAllProperties().filter(({ name }) => !NAMES.includes(name));
    return { ...Object.fromEntries(found.map(([name, value]) => [name, value?.toString() ?? null])), others: others.length };
  });
  return { name: calendar.name, method: calendar.getFirstPropertyValue("method"), events };
}

process.stdout.write(JSON.stringify(JSON.parse(await text(process.stdin)).map(read)));
