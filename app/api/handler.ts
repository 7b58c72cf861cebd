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

/** `readers` have signed in where there is a token; `anyone` has not, and may ask from a page elsewhere only in vain. */
type For = 'readers' | 'anyone';

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

  const tooMany = limits.requests.refusal(address);
  if (tooMany) return tooMany;
  limits.requests.count(address);
  return whom === 'anyone' ? undefined : refusalOfStrangers(request.headers, config.accessToken, limits, address);
}

/** Wrong tokens are counted as attempts to sign in: nobody may try them out one after the other. */
function refusalOfStrangers(
  headers: Headers,
  token: string | undefined,
  { signIns }: Limits,
  address: string,
): Refusal | undefined {
  const guessing = token !== undefined && bearerOf(headers) !== undefined;
  if (guessing) {
    const tooMany = signIns.refusal(address);
    if (tooMany) return tooMany;
  }
  if (isSignedIn(headers, token)) return undefined;
  if (guessing) signIns.count(address);
  return {
    status: 401,
    ...(!guessing && { reason: 'signed-out' as const }),
    error: guessing
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
