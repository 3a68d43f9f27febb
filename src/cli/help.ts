export const HELP = `EventBridge Policy Playground, on the command line

usage: ebpp COMMAND [ARGUMENT…]     (in a checkout: npm run --silent cli -- COMMAND …)

  check FILE…       evaluate scenario files and compare with their expected values
                    --format text|json|markdown|junit   (text)
  evaluate [FILE]   one case a line (NDJSON) in, one answer a line out
  match [FILE]      a pattern and an event a line in, accepted and matches out
  link FILE         scenario file → permalink    --base URL   put before the fragment
  open LINK         permalink → scenario file
  help              this text

A FILE of - is standard input; evaluate and match read it when no FILE is given.
A policy, a pattern or an event is a JSON value, or a string that holds its source text.

exit status: 0 fine · 1 an expectation does not hold · 2 the input cannot be read
`;
