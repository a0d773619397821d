// Parts of programs in the languages of such courses.
import { capital } from './write-sentence.ts';
import type { WriteCode } from './code-blocks.ts';
import { zipfWord } from './words.ts';

/** Each has a name of a thing, the name of a type and a number put into it. */
type Template = (name: string, type: string, number: number) => string;

const python: Template = (name, type, number) => `from dataclasses import dataclass


@dataclass
class ${type}:
    """A vote of one node in the election of ${name}."""

    term: int = ${number}
    voted_for: str | None = None

    def vote(self, candidate: str, term: int) -> bool:
        if term < self.term or (term == self.term and self.voted_for):
            return False
        self.term, self.voted_for = term, candidate
        return True`;

const go: Template = (name, type, number) => `// ${type} retries a call until it is answered.
type ${type} struct {
	tries int
	wait  time.Duration
}

func (r *${type}) Do(call func() error) error {
	var err error
	for i := 0; i < r.tries; i++ {
		if err = call(); err == nil {
			return nil
		}
		time.Sleep(r.wait << i + ${number}*time.Millisecond)
	}
	return fmt.Errorf("${name}: gave up after %d tries: %w", r.tries, err)
}`;

const typescript: Template = (name, type, number) => `interface ${type} {
	key: string;
	version: number;
}

const ${name} = new Map<string, ${type}>();

export function put(key: string, version = ${number}): ${type} {
	const known = ${name}.get(key);
	if (known && known.version >= version) return known; // an older write came late
	const entry: ${type} = { key, version };
	${name}.set(key, entry);
	return entry;
}`;

const java: Template = (name, type, number) => `public final class ${type} implements Runnable {
    private final BlockingQueue<String> ${name} = new ArrayBlockingQueue<>(${number});

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                String message = ${name}.poll(1, TimeUnit.SECONDS);
                if (message != null) System.out.println("got " + message);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}`;

const rust: Template = (name, type, number) => `#[derive(Debug, Clone, PartialEq)]
enum ${type} {
    Follower { leader: Option<u64> },
    Candidate { votes: usize },
    Leader,
}

impl ${type} {
    /// What a node of ${name} becomes when it has heard nothing for too long.
    fn timeout(self, quorum: usize) -> Self {
        match self {
            ${type}::Candidate { votes } if votes >= quorum => ${type}::Leader,
            _ => ${type}::Candidate { votes: ${number} % quorum },
        }
    }
}`;

const sql: Template = (name, type, number) => `-- what ${name} costs by the hour
CREATE TABLE ${name}_${number} (
  id BIGINT PRIMARY KEY,
  node VARCHAR(64) NOT NULL,
  started TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  cents NUMERIC(10, 2) CHECK (cents >= 0)
);

SELECT node, date_trunc('hour', started) AS hour, SUM(cents) AS "${type}"
FROM ${name}_${number}
WHERE started > NOW() - INTERVAL '7 days' AND node LIKE '${name}-%'
GROUP BY node, hour
HAVING SUM(cents) > ${number}
ORDER BY 3 DESC LIMIT 10;`;

const c: Template = (name, type, number) => `#include <stdio.h>
#include <sys/socket.h>

#define ${name.toUpperCase()}_MAX ${number}

struct ${name} { int fd; size_t length; };

static int ${name}_send(struct ${name} *to, const char *text) {
    /* ${type}: a short write is no error */
    ssize_t sent = send(to->fd, text, ${name.toUpperCase()}_MAX, 0);
    if (sent < 0) {
        perror("${name}");
        return -1;
    }
    to->length += (size_t)sent;
    return 0;
}`;

const hcl: Template = (name, type, number) => `# the machines that ${name} runs on
resource "aws_instance" "${name}" {
  count         = ${1 + (number % 7)}
  ami           = var.ami
  instance_type = "t3.micro"

  tags = {
    Name  = "${type}-\${count.index}"
    Owner = "course-${number}"
  }
}

output "${name}_addresses" {
  value = [for machine in aws_instance.${name} : machine.private_ip]
}`;

const templates: readonly (readonly [language: string, ending: string, template: Template])[] = [
	['python', 'py', python],
	['go', 'go', go],
	['typescript', 'ts', typescript],
	['java', 'java', java],
	['rust', 'rs', rust],
	['sql', 'sql', sql],
	['c', 'c', c],
	['hcl', 'tf', hcl],
];

export const programs: readonly WriteCode[] = templates.map(
	([language, ending, template]): WriteCode =>
		(chance) => {
			const name = zipfWord(chance);
			const type = capital(name) + capital(zipfWord(chance));
			const code = template(name, type, 10 + chance.below(9_000));
			return { language, title: `${name}.${ending}`, code };
		},
);
