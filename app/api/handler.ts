import { readMark } from '#lib/access/peer.ts';
import { readConfig, type Config } from '#lib/config.ts';
import { comesFromElsewhere, turnedAway } from '../door.ts';
import { duringRequest, log } from '../log.ts';
import { sentenceFor } from '../sentence.ts';
import { bearerOf, isSignedIn } from '../signed-in.ts';
import { addressOf, limitsOf, type Limits } from './limits.ts';
import { refuse, type Refusal } from './refuse.ts';

export interface Asking {
  config: Config;
  limits: Limits;
  /** What limits are counted by: the client's address, or its network. */
  address: string;
  requestId: string;
}

/**
 * `readers` have signed in where there is a token; `anyone` has not, and may ask from a page elsewhere only in vain.
 * `watchers` of the server are as anyone, and not counted: that others ask too much is no reason to call it unwell.
 */
type For = 'readers' | 'anyone' | 'watchers';

export type Handler = (request: Request) => Promise<Response>;

/**
 * A route handler that lets in whom it should, counts requests, logs one line about each, and turns whatever is thrown
 * into a sentence.
 */
export function handlerFor(whom: For, respond: (request: Request, asking: Asking) => Promise<Response>): Handler {
  return async (request) => {
    const began = performance.now();
    const { requestId } = readMark(request.headers);
    return duringRequest(requestId, async () => {
      const response = await answer(request, requestId, whom, respond);
      response.headers.set('X-Request-Id', requestId);
      log().info({
        method: request.method,
        path: new URL(request.url).pathname,
        status: response.status,
        milliseconds: Math.round(performance.now() - began),
      });
      return response;
    });
  };
}

async function answer(
  request: Request,
  requestId: string,
  whom: For,
  respond: (request: Request, asking: Asking) => Promise<Response>,
): Promise<Response> {
  try {
    const config = readConfig();
    const asking: Asking = {
      config,
      limits: limitsOf(config),
      address: addressOf(request.headers, config),
      requestId,
    };
    const refusal = refusalAtTheDoor(request, whom, asking);
    return refusal ? refuse(refusal) : await respond(request, asking);
  } catch (thrown) {
    return refuse({ status: 503, error: sentenceFor(thrown) }, requestId);
  }
}

function refusalAtTheDoor(request: Request, whom: For, { config, limits, address }: Asking): Refusal | undefined {
  const reason = turnedAway(request, config) ?? comesFromElsewhere(request.headers);
  if (reason !== undefined) return { status: 403, error: reason };

  if (whom === 'watchers') return undefined;

  // First of all, or what it leads to would tell a right guess from a wrong one that is not counted.
  const isGuess = config.accessToken !== undefined && bearerOf(request.headers) !== undefined;
  const tooManyGuesses = isGuess ? limits.signIns.refusal(address) : undefined;
  if (tooManyGuesses) return tooManyGuesses;
  const isReader = isSignedIn(request.headers, config.accessToken);
  if (isGuess && !isReader) limits.signIns.count(address);

  const requests = isReader ? limits.requests : limits.strangers;
  const tooMany = requests.refusal(address);
  if (tooMany) return tooMany;
  requests.count(address);
  return isReader || whom === 'anyone' ? undefined : refusalOfStranger(isGuess);
}

function refusalOfStranger(isGuess: boolean): Refusal {
  return {
    status: 401,
    ...(!isGuess && { reason: 'signed-out' as const }),
    error: isGuess
      ? 'The token is not the one that this server asks for (ACCESS_TOKEN).'
      : 'Footnote asks its readers to sign in first: reload the page, or send the token as `Authorization: Bearer …`.',
  };
}

/** The handler of every method that a route does not have. */
export function notAllowed(...allowed: string[]): Handler {
  return async (request) => {
    const error = `This address takes ${allowed.join(' and ')}, and this request says ${request.method.slice(0, 20)}.`;
    const response = refuse({ status: 405, error });
    response.headers.set('Allow', allowed.join(', '));
    return response;
  };
}
