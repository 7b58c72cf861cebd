/** What Docker Compose makes of compose.yaml, by the rules that it documents: the tests run where there is no Docker. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig, SETTINGS } from '#lib/config.ts';
import { projectRoot } from './child.ts';

interface Mount {
  type: string;
  source: string;
  target: string;
  read_only?: boolean;
}

interface Service {
  env_file?: { path: string; required: boolean }[];
  environment: Record<string, string>;
  volumes: (string | Mount)[];
}

const textOf = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const { footnote } = (parse(textOf('compose.yaml')) as { services: { footnote: Service } }).services;

/** `${NAME:-otherwise}` and `${NAME:?message}`, from the shell and from `.env`; an empty value counts as none. */
function interpolated(text: string, known: Record<string, string | undefined>): string {
  return text.replaceAll(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name: string, kind: string, rest: string) => {
    if (!known[name] && kind === '?') throw new Error(rest);
    return known[name] || rest;
  });
}

/** What the last stage of the image sets. */
function imageEnvironment(): Record<string, string> {
  const [, assignments = ''] = /^ENV ((?:.*\\\n)*.*)$/m.exec(
    textOf('Dockerfile')
      .split(/^FROM /m)
      .at(-1)!,
  )!;
  return Object.fromEntries(assignments.split(/[\s\\]+/).map((one) => one.split('=') as [string, string]));
}

/** `environment` wins over `env_file`, and that over the image (docs.docker.com, "Environment variables precedence"). */
function containerEnvironment(dotEnv: string, shell: Record<string, string> = {}): Record<string, string | undefined> {
  const file = parseEnv(dotEnv);
  const own = Object.entries(footnote.environment).map(([name, value]) => [
    name,
    interpolated(String(value), { ...file, ...shell }),
  ]);
  return { ...imageEnvironment(), ...(footnote.env_file && file), ...(Object.fromEntries(own) as object) };
}

/** Where the container listens and keeps its files is no matter of the machine that it runs on. */
const OWN = ['HOST', 'PORT', 'CORPUS_DIR', 'INDEX_DIR', 'CONVERSATIONS_FILE'];

describe('the settings of a container', () => {
  it('come from .env, except for where it listens and keeps its files', () => {
    expect(footnote.env_file).toEqual([{ path: '.env', required: false }]);
    const inside = containerEnvironment(SETTINGS.map((name) => `${name}=of-${name}`).join('\n'));
    const expected = SETTINGS.map((name) => [name, OWN.includes(name) ? imageEnvironment()[name] : `of-${name}`]);
    expect(inside).toMatchObject(Object.fromEntries(expected) as object);
  });

  it('can be those of a copy of .env.example with a token', () => {
    const copy = textOf('.env.example')
      .replace(/^ACCESS_TOKEN=$/m, 'ACCESS_TOKEN=a-long-random-text')
      .replace(/^MODEL_QUESTIONS_PER_DAY=.*$/m, 'MODEL_QUESTIONS_PER_DAY=50');
    expect(readConfig(containerEnvironment(copy))).toMatchObject({
      host: '0.0.0.0',
      port: 3000,
      corpus: '/articles',
      index: '/data/index',
      conversations: '/data/conversations.db',
      accessToken: 'a-long-random-text',
      limits: { modelQuestionsPerDay: 50 },
    });
  });

  it('need no .env, and never lack a token', () => {
    const config = readConfig(containerEnvironment('', { ACCESS_TOKEN: 'of-the-shell', OPENAI_API_KEY: 'sk-shell' }));
    expect(config).toMatchObject({ accessToken: 'of-the-shell', chat: { apiKey: 'sk-shell' } });
    expect(() => containerEnvironment('ACCESS_TOKEN=')).toThrow('Set ACCESS_TOKEN to a long random text.');
  });
});

/** The short syntax takes a source for a path of the machine only when it begins as one (compose-spec, `volumes`). */
function mountsWith(settings: Record<string, string>): Mount[] {
  return footnote.volumes.map((volume) => {
    if (typeof volume !== 'string') return { ...volume, source: interpolated(volume.source, settings) };
    const [source = '', target = '', mode] = interpolated(volume, settings).split(':');
    return { type: /^[./~]/.test(source) ? 'bind' : 'volume', source, target, read_only: mode === 'ro' };
  });
}

describe('the articles of a container', () => {
  it.each([
    // As in .env.example.
    ['corpus', 'corpus'],
    ['./news', './news'],
    ['/srv/news', '/srv/news'],
    ['', './corpus'],
  ])('with CORPUS_DIR=%s are those of the folder %s, and cannot be changed', (given, source) => {
    expect(mountsWith({ CORPUS_DIR: given })).toContainEqual(
      expect.objectContaining({ type: 'bind', source, target: '/articles', read_only: true }),
    );
  });

  it('leave the folder for what it writes to a volume that stays', () => {
    const kept = mountsWith({}).filter(({ target }) => target === '/data');
    expect(kept).toEqual([{ type: 'volume', source: 'data', target: '/data', read_only: false }]);
  });
});
