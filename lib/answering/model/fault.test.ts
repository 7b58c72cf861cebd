import { describe, expect, it } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { describeFault, ModelFault } from './fault.ts';

const brokenConnection = new TypeError('terminated', {
  cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
});

describe('describeFault', () => {
  it('makes a sentence that can be shown, and a line for the log', () => {
    const fault = describeFault({ message: 'backend at http://10.0.0.1/x down, key sk-canary' });
    expect(fault).toBeInstanceOf(UserError);
    expect(fault.message).toBe('The model provider failed. Try again later.');
    expect(fault.detail).toBe('Error backend at (address) down, key (key)');
  });

  it('blames the network for a connection that breaks before the first word', () => {
    expect(describeFault(brokenConnection).kind).toBe('unreachable');
  });

  it('says that the rest is missing when it breaks later: the settings have just worked', () => {
    expect(describeFault(brokenConnection, true).kind).toBe('broken-off');
    expect(describeFault(new SyntaxError('Unexpected end of JSON input'), true).kind).toBe('broken-off');
  });

  it('keeps a fault that has been described already', () => {
    const fault = new ModelFault('stalled');
    expect(describeFault(fault, true)).toBe(fault);
  });
});
