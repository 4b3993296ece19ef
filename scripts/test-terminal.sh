#!/usr/bin/env bash
# Drives rcaccount on a real terminal: a table where it is narrow, progress, the question before a change, Ctrl-C.
# Needs tmux.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v tmux >/dev/null; then
	echo "test-terminal: SKIPPED: tmux is not installed (Debian: apt-get install tmux)"
	exit 0
fi

work=$(mktemp -d)
socket=rcaccount-test-$$
opened=0
runs=0
tm() { tmux -L "$socket" -f /dev/null "$@"; }
trap 'tm kill-server 2>/dev/null || true; sleep 0.5; rm -rf "$work"' EXIT # half a second for what still writes
go build -o "$work/rcaccount" ./cmd/rcaccount
failures=0

# open COLUMNS: a terminal of that width with a shell that finds rcaccount and no login of this machine.
open() {
	tm kill-server 2>/dev/null || true
	opened=$((opened + 1))
	socket=rcaccount-test-$$-$opened # a server of its own: the one before may still be ending
	tm new-session -d -x "$1" -y 50 "env -i PATH=$work:/usr/bin:/bin HOME=$work XDG_CONFIG_HOME=$work TERM=screen-256color LC_ALL=C.UTF-8 PS1='> ' bash --norc --noprofile"
	seen '^> *$'
}

screen() { tm capture-pane -p -J -t 0; } # J: what the terminal wraps is one line
press() { tm send-keys -t 0 "$@"; }
# run COMMAND: on a cleared screen, so that nothing of the command before is taken for its own.
run() {
	press C-l
	runs=$((runs + 1))
	press -l "$1; echo status$runs=\$?"
	press Enter
}
status() { seen "^status$runs=$1"; }

# seen PATTERN: waits, 20 seconds at most, until a line of the screen matches.
seen() {
	for _ in $(seq 400); do
		if screen | grep -Eq -- "$1"; then return 0; fi
		sleep 0.05
	done
	echo "FAIL $name: no line matches $1"
	screen | sed 's/^/    /'
	failures=$((failures + 1))
	return 0
}

unseen() {
	if screen | grep -Eq -- "$1"; then
		echo "FAIL $name: a line matches $1"
		screen | sed 's/^/    /'
		failures=$((failures + 1))
	fi
}

name="a shell"
open 80

name="narrow table"
open 44
run 'rcaccount extensions list --demo --limit 4'
status 0
seen '^EXT +NAME +TYPE +STATUS'
seen '^101 +Maya Ok.*'
widest=$(tm capture-pane -p -t 0 | LC_ALL=C.UTF-8 wc -L)
[ "$widest" -le 44 ] || { echo "FAIL $name: $widest cells wide"; failures=$((failures + 1)); }
seen '…'

name="plain when piped"
run 'rcaccount extensions list --demo --limit 2 | cat > '"$work"'/piped'
status 0
grep -q 'maya.okafor.101@larkspur.example *402100001008' "$work/piped" || { echo "FAIL $name: the pipe got a cut table"; failures=$((failures + 1)); }
if grep -q $'\x1b' "$work/piped"; then echo "FAIL $name: an escape sequence in the pipe"; failures=$((failures + 1)); fi

name="progress"
open 80
run 'rcaccount extensions list --demo --demo-size 5000 --demo-delay 300ms --limit 4900 --output csv > '"$work"'/list.csv'
seen '^listExtensions: page [1-4] of 5, [1-4]000 of 5000'
status 0
unseen 'page [0-9] of'
[ "$(wc -l <"$work/list.csv")" = 4901 ] || { echo "FAIL $name: $(wc -l <"$work/list.csv") lines"; failures=$((failures + 1)); }

name="progress of the inventory"
run 'rcaccount inventory --demo --demo-size 4000 --demo-delay 300ms | tail -1'
seen '^inventory: [1-4] pages of extensions, [1-4] of phone numbers'
status 0
seen '^4100 '

name="countdown of a rate limit"
open 140
run 'rcaccount numbers list --demo --demo-size 20000 --demo-throttle --output csv > '"$work"'/list.csv'
seen 'page 10 of 18.*; the rate limit of the group Heavy is used up: continues in (60|5[0-9]) s'
seen 'continues in 5[0-6] s'
press C-c
seen '^(\^C)?rcaccount: interrupted. listAccountPhoneNumbersV2: 10000 of 17500 records were read; nothing was changed.'
status 130

name="Ctrl-C in a list"
open 80
run 'rcaccount extensions list --demo --demo-size 50000 --demo-delay 500ms'
seen 'page [1-9] of 50'
press C-c
seen '^(\^C)?rcaccount: interrupted. listExtensions: [1-9][0-9]*000 of 50000 records were read; nothing was changed.'
status 130
unseen 'page [0-9]+ of'
unseen 'goroutine'

name="hostile names"
cat >"$work/hostile.json" <<'END'
{"type": "User", "contact": {"firstName": "Ev\u001b]0;pwned\u0007e\u202e", "lastName": "Y", "email": "e@x.example"}}
END
for form in table csv json jsonl yaml; do
	open 100
	run "rcaccount extensions create --body $work/hostile.json --demo --yes -o $form --columns contact.firstName"
	status 0
	seen 'Ev.*e'
	title=$(tm display-message -p -t 0 '#{pane_title}')
	[ "$title" != pwned ] || { echo "FAIL $name: $form set the title of the terminal"; failures=$((failures + 1)); }
done

name="requests with secrets hidden"
open 140
run 'rcaccount account --demo --columns id -v'
seen '^GET /restapi/v1.0/account/~, 200 OK, [0-9]+ ms, request fake-[0-9]+'
unseen 'fake.user.jwt|fake-client-secret'
status 0

name="question, yes"
open 80
run 'rcaccount extensions update 105 --status Disabled --demo'
seen '^Account 401800045008, as Maya Okafor, in the made-up company'
seen '^ +status +Enabled +Disabled'
seen '^Continue\? \[y/N\] ?$'
press y Enter
seen '^Updated: extension 105, Mateo Alvarez \(User, Disabled\)'
status 0

name="question, no"
run 'rcaccount extensions delete 105 --demo'
seen '^Delete extension 105, Mateo Alvarez'
seen '^Continue\?'
press Enter
seen '^rcaccount: nothing was changed'
status 2

name="Ctrl-C at the question"
run 'rcaccount extensions delete 105 --demo'
seen '^Continue\?'
press C-c
seen '^rcaccount: interrupted. Nothing was changed.'
status 130

name="Ctrl-C in changes"
run 'rcaccount extensions update 105 106 107 108 109 --status Disabled --yes --demo --demo-delay 400ms'
seen '^Updated: extension 106'
press C-c
seen '^(\^C)?rcaccount: interrupted while a change was under way: whether it was made is not known. [2-4] of 5 changes were made.'
status 130

name="a sheet: plan, question, results"
cd "$work" && printf 'extensionNumber,status,contact.department\n105,Disabled,\n106,,A department with a name as long as the platform allows it\n' >"$work/people.csv" && cd - >/dev/null
open 80
run "cd $work; rcaccount extensions apply people.csv --demo"
seen '^people.csv: 2 to change \(account 401800045008\)'
seen '^ +people.csv:2 +update +extens.* +status +Enabled +Disabled$'
seen '…$'
seen '^Continue\? \[y/N\] ?$'
press y Enter
seen '^people.csv: 2 done'
seen '^The results are in people.result.jsonl.'
status 0

name="Ctrl-C amid a sheet"
{ echo extensionNumber,type,name; for n in $(seq 100 399); do echo "9$n,Department,Queue $n"; done; } >"$work/queues.csv"
open 100
run "rcaccount extensions apply $work/queues.csv --yes --demo --demo-delay 400ms"
seen '^[1-9][0-9]* of 300 rows'
press C-c
seen 'stopping as soon as it is known what became of what is under way'
seen '^rcaccount: interrupted. [0-9]+ of 300 rows are left: "rcaccount extensions apply --resume'
status 130
grep -q '"outcome":"done"' "$work/queues.result.jsonl" && grep -q '"outcome":"not sent"' "$work/queues.result.jsonl" ||
	{ echo "FAIL $name: the file of results"; failures=$((failures + 1)); }

name="nobody to ask"
run 'rcaccount extensions delete 105 --demo < /dev/null'
seen 'add --yes'
status 2

name="progress of a snapshot, and Ctrl-C"
open 120
run 'rcaccount snapshot '"$work"'/a.jsonl --demo --demo-size 5000 --demo-delay 300ms --only extensions,devices'
seen '^devices: [0-9]+, [0-9]+ requests left'
press C-c
seen '^(\^C)?rcaccount: interrupted. Nothing was written or changed.'
status 130
[ ! -e "$work/a.jsonl" ] || { echo "FAIL $name: a file is there"; failures=$((failures + 1)); }

name="hidden JWT"
run 'RC_APP_CLIENT_ID=a RC_APP_CLIENT_SECRET=b RC_SERVER_URL=http://127.0.0.1:9 rcaccount login --jwt'
seen '^JWT: *$'
press -l 'marker-jwt'
sleep 0.3
unseen 'marker-jwt'
press C-c

if [ "$failures" -gt 0 ]; then
	echo "test-terminal: $failures failures"
	exit 1
fi
echo "test-terminal: all passed"
