import { spawn } from 'node:child_process';
import { access, constants, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The browsers that the extension is tested in. */
export type BrowserName = 'chromium' | 'firefox';

/** Where a browser is looked for, and how it is had if it is nowhere. */
interface Source {
  /** Environment variable that names an executable, and then decides alone. */
  variable: 'CHROMIUM_PATH' | 'FIREFOX_PATH';
  /** Names on the PATH, best first. */
  commands: string[];
  /** Usual places outside the PATH: applications of macOS and Windows. */
  places: string[];
  /** Package of Debian and Ubuntu. */
  package: string;
  /** Downloads the browser with the test tools' own means, and returns the executable. */
  download(): Promise<string>;
}

const windowsRoots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (root) => root !== undefined,
);

const SOURCES: Record<BrowserName, Source> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'google-chrome', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windowsRoots.map((root) => join(root, 'Chromium', 'Application', 'chrome.exe')),
      ...windowsRoots.map((root) => join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ],
    package: 'chromium',
    download: downloadChromium,
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsRoots.map((root) => join(root, 'Mozilla Firefox', 'firefox.exe')),
    ],
    package: 'firefox-esr',
    download: downloadFirefox,
  },
};

const found = new Map<BrowserName, Promise<string>>();

/**
 * Path of a browser's executable. Looks at the environment variable, the PATH and the usual places; installs the
 * browser if it is nowhere: with apt-get for root on Debian and Ubuntu, else, or if that fails, with the test tools'
 * own download, once each, their output shown. Rejects with what to install if nothing helps. Asked again in the same
 * process, it gives the same answer without looking again; two processes must not be the first to ask at once.
 */
export function findBrowser(name: BrowserName): Promise<string> {
  const answer = found.get(name) ?? search(name);
  found.set(name, answer);
  return answer;
}

async function search(name: BrowserName): Promise<string> {
  const source = SOURCES[name];
  const chosen = process.env[source.variable];
  if (chosen) {
    if (await isExecutable(chosen)) return chosen;
    throw new Error(`${source.variable} is set to ${chosen}, which is not a file that can be run.`);
  }
  return (await look(source)) ?? (await install(name, source));
}

async function look({ commands, places }: Source): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  for (const path of [...candidates, ...places]) if (await isExecutable(path)) return path;
  return undefined;
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function install(name: BrowserName, source: Source): Promise<string> {
  const failures: string[] = [];
  const attempt = (way: string, get: () => Promise<string>) =>
    get().catch((error: Error) => {
      failures.push(`${way}: ${error.message}`);
      return undefined;
    });

  const path =
    ((await mayUseApt()) && (await attempt('apt-get', () => installPackage(source)))) ||
    (await attempt('download', source.download));
  if (path) return path;
  throw new Error(
    `No ${name} was found on this machine, and none could be installed (${failures.join('; ')}). ` +
      `Install ${name === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox'}, ` +
      `or set ${source.variable} to the path of its executable.`,
  );
}

/** True for root on Debian, Ubuntu and their kin. */
async function mayUseApt(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

async function installPackage(source: Source): Promise<string> {
  await run('apt-get', ['update']);
  // Without a font, a headless machine draws no text at all.
  await run('apt-get', ['install', '-y', '--no-install-recommends', source.package, 'fonts-dejavu-core']);
  const path = await look(source);
  if (!path) throw new Error(`the package ${source.package} brought no executable`);
  return path;
}

async function downloadChromium(): Promise<string> {
  await run('npx', ['playwright', 'install', 'chromium']);
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

/** `@puppeteer/browsers` comes with puppeteer-core; it ends by printing the name of the build and its path. */
async function downloadFirefox(): Promise<string> {
  const cache = join(homedir(), '.cache', 'puppeteer');
  const output = await run('npx', ['@puppeteer/browsers', 'install', 'firefox@stable', '--path', cache]);
  const path = /^firefox@\S+ (.+)$/m.exec(output)?.[1];
  if (!path) throw new Error('the download did not say where it put Firefox');
  return path;
}

/** Runs a command, showing its output as it comes, and returns what it wrote. Rejects unless it ends well. */
function run(command: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // On Windows npx is a script, which only a shell can start.
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with code ${code}`));
    });
  });
}
