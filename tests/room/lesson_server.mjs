// sputnik-lab serve as a test runs it: begun, killed, begun again on the same port and journal; and its teacher.
import { spawn } from 'node:child_process';

export class LessonServer {
  constructor(lab, lesson, journal) { Object.assign(this, { lab, lesson, journal, port: 0 }); }

  async start() {
    this.process = spawn(this.lab, ['serve', this.lesson, '--journal', this.journal, '--port', String(this.port),
      '--seed', '7', '--teacher-by-web']);
    let said = '';
    this.process.stdout.on('data', (bytes) => { said += bytes; });
    this.process.stderr.on('data', (bytes) => process.stderr.write(bytes));
    const word = async (name) => {
      for (let i = 0; i < 600; ++i) {
        const found = new RegExp('^' + name + ' (\\S+)$', 'm').exec(said);
        if (found) return found[1];
        if (this.process.exitCode !== null) break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('the server did not say its ' + name + ': ' + said);
    };
    this.key = await word('teacher');
    this.base = await word('address');
    this.join = await word('join');
    this.code = await word('code');
    this.port = Number(new URL(this.base).port);
  }

  // Without a word, as when a battery dies.
  async kill() {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await ended;
  }

  async end() {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGINT');
    return ended;
  }

  async teach(deed, fields = {}) {
    const reply = await fetch(this.base + 'teacher/' + deed, { method: 'POST', body: new URLSearchParams({ key: this.key, ...fields }) });
    return { status: reply.status, text: (await reply.text()).trim() };
  }

  // Where the session stands: step, stage, round, quarters, paused, and its seats.
  async look() {
    const seen = { seats: [] };
    for (const line of (await this.teach('look')).text.split('\n')) {
      const [name, ...words] = line.split(' ');
      if (name === 'seat') seen.seats.push({ bench: words[0], state: words[1], name: words.slice(2).join(' ') });
      else seen[name] = words.join(' ');
    }
    return seen;
  }
}
