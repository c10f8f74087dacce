-- Nothing said no longer means everything: programs made before scopes were kept get the word for it.
update account set scopes = 'all' where kind = 'CLIENT' and scopes is null;
