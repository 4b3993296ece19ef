package ringcentral

import "context"

// Token returns the access token that a call would send.
func (c *Client) Token(ctx context.Context) (string, error) {
	token, err := c.tokens.token(ctx)
	if err != nil {
		Failed(c, err)
		return "", err
	}
	return token.AccessToken, nil
}

// Renew does what a call does whose token was refused.
func (c *Client) Renew(ctx context.Context, rejected string) (string, error) {
	token, err := c.tokens.token(ctx)
	if err == nil {
		token.AccessToken = rejected
		token, err = c.tokens.renew(ctx, token)
	}
	if err != nil {
		Failed(c, err)
		return "", err
	}
	return token.AccessToken, nil
}
