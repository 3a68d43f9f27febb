const OUTPUT =
  'A policy, a pattern or an event is a JSON value, or a string that holds its source text.';

export const HELP = `EventBridge Policy Playground, on the command line

usage: ebpp COMMAND [ARGUMENT…]     (in a checkout: npm run --silent cli -- COMMAND …)

  check FILE…       evaluate scenario files and compare with their expected values
                    --format text|json|markdown|junit   (text)
  evaluate [FILE]   one case a line (NDJSON) in, one answer a line out
  match [FILE]      a pattern and an event a line in, accepted and matches out
  compare A B       how two policies relate, over all requests, with requests that show it
                    --ndjson   pairs, one a line, in place of two files
  link FILE         scenario file → permalink    --base URL   put before the fragment
  open LINK         permalink → scenario file
  help [COMMAND]    this text, or more on a command

A FILE of - is standard input; evaluate and match read it when no FILE is given.
${OUTPUT}

exit status: 0 fine · 1 an expectation does not hold, or the policies differ · 2 the input cannot be read
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

Says how two policies relate over all requests of one caller: which allows more, with the cheapest
request for each difference, and the smallest table that tells them apart. A file holds a policy
document, a list of them, or policies by type as evaluate takes them.

  --action NAME      look at this action only; may be given several times
  --principal ARN    who calls            (arn:aws:iam::123456789012:user/alice)
  --account DIGITS   whose rules and buses       (the caller's)
  --region NAME      where                       (us-east-1)
  --format text|json|markdown                    (text)
  --no-new-access    only what B allows and A does not counts as a difference
  --timeout SECONDS  for one pair                (10)

With --ndjson each line holds {"a": doc, "b": doc, "actions"?: [name]}, and each answer is a line
  {"relation", "reason", "exact", "limits", "readings", "onlyA", "onlyB", "table", "diagnostics"}
where a relation is "equivalent", "a-allows-more", "b-allows-more", "incomparable", "not-decided" or
"invalid". What was bounded makes "exact" false and is told in "limits".

exit status: 0 the same, or no new access · 1 the policies differ, or that was not decided · 2 a
document cannot be read
`,
  link: `usage: ebpp link FILE [--base URL]

Writes the permalink of a scenario file: a fragment, or with --base a whole address.
`,
  open: `usage: ebpp open LINK

Writes the scenario file of a permalink. The whole address or its fragment will do; - reads it from
standard input.
`,
};
