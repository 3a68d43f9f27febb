/** JSON as the tests make it: numbers keep their spelling, objects may repeat a key. */
export type Json = string | boolean | null | Num | readonly Json[] | Obj;

export class Num {
  readonly raw: string;
  constructor(raw: string) {
    this.raw = raw;
  }
}

export class Obj {
  readonly members: readonly (readonly [string, Json])[];
  constructor(...members: readonly (readonly [string, Json])[]) {
    this.members = members;
  }
}

export function write(json: Json): string {
  if (json instanceof Num) return json.raw;
  if (json instanceof Obj) {
    return `{${json.members.map(([key, value]) => `${JSON.stringify(key)}:${write(value)}`).join()}}`;
  }
  if (Array.isArray(json)) return `[${json.map(write).join()}]`;
  return JSON.stringify(json);
}
