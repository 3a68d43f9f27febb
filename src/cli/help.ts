const OUTPUT =
  'A policy, a pattern or an event is a JSON value, or a string that holds its source text.';

export const HELP = `EventBridge Policy Playground, on the command line

usage: ebpp COMMAND [ARGUMENT…]     (in a checkout: npm run --silent cli -- COMMAND …)

  check FILE…       evaluate scenario files and compare with their expected values
                    --format text|json|markdown|junit   (text)
  evaluate [FILE]   one case a line (NDJSON) in, one answer a line out
  match [FILE]      a pattern and an event a line in, accepted and matches out
  compare A B       how two policies relate, with requests that show it
                    --format text|json|markdown   (text)    --no-new-access   for CI
                    --ndjson [FILE]   a pair a line in, one answer a line out
  link FILE         scenario file → permalink    --base URL   put before the fragment
  open LINK         permalink, or an example's address → scenario file
  help [COMMAND]    this text, or more on a command

A FILE of - is standard input; evaluate, match and compare --ndjson read it when no FILE is given.
${OUTPUT}

exit status: 0 fine · 1 an expectation does not hold, or policies differ · 2 the input cannot be read
`;

/** What `ebpp COMMAND --help` says. */
export const COMMAND_HELP: Readonly<Record<string, string>> = {
  check: `usage: ebpp check FILE… [--format text|json|markdown|junit]

Evaluates scenario files and compares every cell with its expected value. A file that cannot be
read is named on standard error; the others are checked all the same.

  --format text       one line a file, one more for each mismatch (the default)
  --format json       every cell with its word, reason and expected value
  --format markdown   a table a file
  --format junit      a test suite a file, a test case for each expected value

exit status: 0 every expectation holds · 1 one does not · 2 a file cannot be read
`,
  evaluate: `usage: ebpp evaluate [FILE]

Reads one case a line and writes one answer a line, in order. A line that cannot be read answers
with the decision "invalid" and its diagnostics; blank lines are left out.

  in   {"policies": {"identity": [doc], "resource": doc, "boundary": [doc], "session": [doc],
                     "scp": [[doc]], "rcp": [[doc]]},
        "request": {"principal", "action", "resource", "resourceAccount", "context"},
        "readings": {question: reading}}
  out  {"decision", "reason", "decidedBy", "depends", "diagnostics"}

In place of "resource" and "context" a request may have "pattern", "targets" or "entry", with
"account", "region", "bus" and "rule". In "context" a string is one value and an array a list.
${OUTPUT}
`,
  match: `usage: ebpp match [FILE]

Reads {"pattern", "event"} a line and writes {"accepted", "error", "matches"} a line, in order.
"error" is EventBridge's own refusal; "matches" is null without an event or for a refused pattern.
${OUTPUT}
`,
  compare: `usage: ebpp compare A.json B.json [OPTION…]
       ebpp compare --ndjson [FILE] [OPTION…]

Says how two policies relate over all requests of one caller on the resources of its account, and
shows for each difference the cheapest request that \`evaluate\` decides differently. Either file holds
one policy, a list, or all of a caller's: {"identity": [doc], "boundary": [doc], "scp": [[doc]], …}.

  --format text       a sentence, the requests that show it, and a table (the default)
  --format json       the whole answer; --format markdown: for a comment or a job's summary
  --no-new-access     exit 1 only where B allows something that A does not, or may
  --action NAME       look at this action only, such as events:PutRule; may be repeated
  --principal ARN     who calls (arn:aws:iam::ACCOUNT:user/alice)
  --account DIGITS    --region NAME     where (the principal's account, us-east-1)
  --timeout SECONDS   what is known by then is the answer (30)
  --ndjson            {"a": doc, "b": doc, "actions": […]} a line in, an answer a line out, in order

  out  {"relation": "equivalent" | "a-allows-more" | "b-allows-more" | "incomparable" |
        "not-decided" | "invalid", "exact", "reason", "onlyA", "onlyB", "table", "actions", "limits",
        "depends", "diagnostics"}

Each request of "onlyA", "onlyB" and "table" can be fed into \`evaluate\` as it is. "exact": false means
that "limits" were met; "not-decided" that nothing was found and not everything was looked at.
${OUTPUT}

exit status: 0 equivalent · 1 not, or not known to be · 2 the input cannot be read
`,
  link: `usage: ebpp link FILE [--base URL]

Writes the permalink of a scenario file: a fragment, or with --base a whole address.
`,
  open: `usage: ebpp open LINK

Writes the scenario file of a permalink, or of an example's address (#example/specific-source). The
whole address or its fragment will do; - reads it from standard input.
`,
};
