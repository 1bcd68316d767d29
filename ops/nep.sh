#!/bin/sh
# nep of the service, for root: the settings of /etc/nep.env, the account of the service.
set -a
. /etc/nep.env
set +a
cd /opt/nep || exit 1
exec runuser -u nep -- /usr/bin/node scripts/nep.mjs "$@"
