package bench

import (
	"context"
	"fmt"
	"net/http"
	"strconv"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"

	ogenclient "github.com/ringcentral-account/ringcentral-account-go/bench/ogen"
	"github.com/ringcentral-account/ringcentral-account-go/bench/stock"
)

const perPage = 1000

// client is one of those that are compared.
type client interface {
	page(ctx context.Context, page int) (Sum, int, error) // the number of pages as well
	read(ctx context.Context, id string) (string, error)  // the name
}

type makeClient func(server string, hc *http.Client) (client, error)

func ours(server string, hc *http.Client) (client, error) {
	rc, err := ringcentral.New(ringcentral.JWT("id", "secret", "jwt"), ringcentral.WithServer(server), ringcentral.WithHTTPClient(hc), ringcentral.WithoutThrottle())
	return wrapper{rc}, err
}

type wrapper struct{ *ringcentral.Client }

func (c wrapper) page(ctx context.Context, page int) (sum Sum, pages int, err error) {
	list, err := c.ListExtensionsPage(ctx, &ringcentral.ListExtensionsParams{Page: new(int32(page)), PerPage: new(int32(perPage))})
	if err != nil {
		return sum, 0, err
	}
	for i := range list.Records {
		addOurs(&sum, &list.Records[i])
	}
	return sum, int(list.Paging.TotalPages), nil
}

func (c wrapper) read(ctx context.Context, id string) (string, error) {
	ext, err := c.ReadExtension(ctx, ringcentral.ID(id))
	if err != nil {
		return "", err
	}
	return ext.Name, nil
}

func addOurs(s *Sum, e *ringcentral.ExtensionSummary) {
	id, _ := strconv.ParseUint(string(e.ID), 10, 64)
	s.Records++
	s.IDs += id
	s.Seconds += e.CreationTime.Unix()
	s.Enabled += one01(e.Status == ringcentral.ExtensionStatusEnabled)
	s.Hidden += one01(e.Hidden)
	s.Admins += one01(e.Permissions.Admin.Enabled)
	s.Roles += len(e.Roles)
	for i := range e.Roles {
		s.Text += len(e.Roles[i].DisplayName)
	}
	s.Scales += len(e.ProfileImage.Scales)
	c := &e.Contact
	s.Text += len(e.ProfileImage.URI) + len(e.ProfileImage.Etag) + len(e.URI) + len(e.ExtensionNumber) + len(e.Name) + len(e.Type) +
		len(e.Site.ID) + len(e.Site.Name) + len(c.FirstName) + len(c.LastName) + len(c.Email) + len(c.JobTitle) +
		len(c.BusinessPhone) + len(c.MobilePhone) + len(c.BusinessAddress.City) + len(c.PronouncedName.Text)
}

func one01(b bool) int {
	if b {
		return 1
	}
	return 0
}

func stockClient(server string, hc *http.Client) (client, error) {
	c, err := stock.NewClientWithResponses(server, stock.WithHTTPClient(hc), stock.WithRequestEditorFn(func(_ context.Context, req *http.Request) error {
		req.Header.Set("Authorization", "Bearer t")
		return nil
	}))
	return stocked{c}, err
}

type stocked struct{ *stock.ClientWithResponses }

func (c stocked) page(ctx context.Context, page int) (s Sum, pages int, err error) {
	resp, err := c.ListExtensionsWithResponse(ctx, "~", &stock.ListExtensionsParams{Page: new(stock.Page(page)), PerPage: new(stock.PerPage(perPage))})
	if err != nil || resp.JSON200 == nil {
		return s, 0, fmt.Errorf("no list: %w", err)
	}
	for i := range resp.JSON200.Records {
		e := &resp.JSON200.Records[i]
		s.Records++
		s.IDs += uint64(*e.Id)
		s.Seconds += e.CreationTime.Unix()
		s.Enabled += one01(*e.Status == stock.ExtensionStatusEnabled)
		s.Hidden += one01(*e.Hidden)
		s.Admins += one01(*e.Permissions.Admin.Enabled)
		if e.Roles != nil {
			s.Roles += len(*e.Roles)
			for i := range *e.Roles {
				s.Text += len(*(*e.Roles)[i].DisplayName)
			}
		}
		s.Scales += len(*e.ProfileImage.Scales)
		s.Text += len(e.ProfileImage.Uri) + len(*e.ProfileImage.Etag) + len(*e.Uri) + len(*e.ExtensionNumber) + len(*e.Name) +
			len(*e.Type) + len(*e.Site.Id) + len(*e.Site.Name)
		if contact := e.Contact; contact != nil {
			s.Text += len(*contact.FirstName) + len(*contact.LastName) + len(*contact.Email) + len(*contact.JobTitle) +
				len(*contact.BusinessPhone) + len(*contact.MobilePhone) + len(*contact.BusinessAddress.City) + len(*contact.PronouncedName.Text)
		}
	}
	return s, int(*resp.JSON200.Paging.TotalPages), nil
}

func (c stocked) read(ctx context.Context, id string) (string, error) {
	resp, err := c.ReadExtensionWithResponse(ctx, "~", id)
	if err != nil || resp.JSON200 == nil {
		return "", fmt.Errorf("no extension: %w", err)
	}
	return *resp.JSON200.Name, nil
}

func ogenClient(server string, hc *http.Client) (client, error) {
	c, err := ogenclient.NewClient(server, token{}, ogenclient.WithClient(hc))
	return ogened{c}, err
}

type token struct{}

func (token) OAuth2(context.Context, ogenclient.OperationName) (ogenclient.OAuth2, error) {
	return ogenclient.OAuth2{Token: "t"}, nil
}

type ogened struct{ *ogenclient.Client }

func (c ogened) page(ctx context.Context, page int) (s Sum, pages int, err error) {
	res, err := c.ListExtensions(ctx, ogenclient.ListExtensionsParams{
		AccountId: "~", Page: ogenclient.NewOptInt32(int32(page)), PerPage: ogenclient.NewOptInt32(perPage),
	})
	if err != nil {
		return s, 0, err
	}
	list, ok := res.(*ogenclient.ExtensionList)
	if !ok {
		return s, 0, fmt.Errorf("got %T", res)
	}
	for i := range list.Records {
		e := &list.Records[i]
		s.Records++
		s.IDs += uint64(e.ID.Value)
		s.Seconds += e.CreationTime.Value.Unix()
		s.Enabled += one01(e.Status.Value == ogenclient.ExtensionStatusEnabled)
		s.Hidden += one01(e.Hidden.Value)
		s.Admins += one01(e.Permissions.Value.Admin.Value.Enabled.Value)
		s.Roles += len(e.Roles)
		for i := range e.Roles {
			s.Text += len(e.Roles[i].DisplayName.Value)
		}
		image, contact := &e.ProfileImage.Value, &e.Contact.Value
		s.Scales += len(image.Scales)
		s.Text += len(image.URI) + len(image.Etag.Value) + len(e.URI.Value) + len(e.ExtensionNumber.Value) + len(e.Name.Value) +
			len(e.Type.Value) + len(e.Site.Value.ID.Value) + len(e.Site.Value.Name.Value) + len(contact.FirstName.Value) + len(contact.LastName.Value) +
			len(contact.Email.Value) + len(contact.JobTitle.Value) + len(contact.BusinessPhone.Value) + len(contact.MobilePhone.Value) +
			len(contact.BusinessAddress.Value.City.Value) + len(contact.PronouncedName.Value.Text.Value)
	}
	return s, int(list.Paging.Value.TotalPages.Value), nil
}

func (c ogened) read(ctx context.Context, id string) (string, error) {
	res, err := c.ReadExtension(ctx, ogenclient.ReadExtensionParams{AccountId: "~", ExtensionId: ogenclient.ID(id)})
	if err != nil {
		return "", err
	}
	ext, ok := res.(*ogenclient.Extension)
	if !ok {
		return "", fmt.Errorf("got %T", res)
	}
	return ext.Name.Value, nil
}
