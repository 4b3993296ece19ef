package ringcentral

import "context"

// Token returns the access token that a call would send.
func (c *Client) Token(ctx context.Context) (string, error) {
	token, err := c.tokens.token(ctx)
	if err != nil {
		return "", err
	}
	return token.AccessToken, nil
}

// Renew does what a call does whose token was refused.
func (c *Client) Renew(ctx context.Context, rejected string) (string, error) {
	token, err := c.tokens.token(ctx)
	if err != nil {
		return "", err
	}
	token.AccessToken = rejected
	if token, err = c.tokens.renew(ctx, token); err != nil {
		return "", err
	}
	return token.AccessToken, nil
}
