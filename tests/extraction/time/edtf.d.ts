// The edtf package ships no types; the tests only ask whether it parses.
declare module 'edtf' {
  export default function edtf(text: string): unknown;
}
