package ringcentral

import "context"

// Token returns the access token that a call would send.
func (c *Client) Token(ctx context.Context) (string, error) {
	current, err := c.sessions.Get(ctx)
	if err != nil {
		Failed(c, err)
		return "", err
	}
	return current.Access.Reveal(), nil
}

// Renew does what a call does whose token was refused.
func (c *Client) Renew(ctx context.Context, rejected string) (string, error) {
	current, err := c.sessions.Renew(ctx, rejected)
	if err != nil {
		Failed(c, err)
		return "", err
	}
	return current.Access.Reveal(), nil
}
