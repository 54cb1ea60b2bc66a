"""What LiteLLM's proxy calls: who may ask before a call, what it cost after it.

Rules: the only module that knows LiteLLM; decides nothing itself; where the devices or the ledger cannot be
read, nobody is let in; nothing of a key or a question gets into an error.

`config.yaml` names both: `custom_auth: gateway.adapter.authenticate` and `callbacks: gateway.adapter.keeper`.
The folder is in the environment, as `PORCHLIGHT_GATEWAY`.
"""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from litellm.integrations.custom_logger import CustomLogger
from litellm.proxy._types import ProxyException, UserAPIKeyAuth

from gateway.asked import model_of, wants_list
from gateway.book import Book
from gateway.devices import Allowed, Stopped, Unfit, find, judge, judge_list
from gateway.ledger import Ledger

if TYPE_CHECKING:
    from fastapi import Request

FOLDER: Final = Path(os.environ.get("PORCHLIGHT_GATEWAY", "."))
DEVICES: Final = Book(FOLDER / "devices.json")
LEDGER: Final = Ledger(FOLDER / "spent.db")
OUT_OF_ORDER: Final = Stopped("gateway_out_of_order", 503, "The gateway cannot read its own files.")


async def authenticate(request: Request, api_key: str) -> UserAPIKeyAuth:
    """Let a device in, with its limits, or stop it.

    Raises:
        ProxyException: it may not ask this now.
    """
    way, headers = request.url.path, tuple(request.headers)
    if wants_list(request.method, way, request.url.query, headers):
        judged = _judged(api_key, None)
    else:
        model = model_of(way, headers, await request.body())
        judged = _judged(api_key, model) if isinstance(model, str) else model
    if isinstance(judged, Stopped):
        raise ProxyException(message=judged.words, type=judged.type, param=None, code=judged.status)
    device = judged.device
    return UserAPIKeyAuth(
        api_key=device.key_hash,
        token=device.key_hash,
        key_alias=device.id,
        models=list(device.models),
        rpm_limit=device.per_minute,
        tpm_limit=device.tokens_per_minute,
        spend=judged.spent,
        max_budget=device.budget,
    )


class Keeper(CustomLogger):  # type: ignore[misc]  # LiteLLM does not stand in our own environment
    """Writes down what a call cost before its answer goes out."""

    async def async_post_call_success_hook(
        self, data: dict[str, object], user_api_key_dict: UserAPIKeyAuth, response: object
    ) -> object:
        """Count the cost of an answer; one without a price costs nothing."""
        del data
        cost = getattr(response, "_hidden_params", {}).get("response_cost") or 0.0
        LEDGER.add(str(user_api_key_dict.key_alias), float(cost), datetime.now(UTC))
        return response


keeper = Keeper()


def _judged(key: str, model: str | None) -> Allowed | Stopped:
    """Whether whoever has a key may ask a model; None for the list of models."""
    from litellm.proxy import proxy_server

    router = proxy_server.llm_router
    models = router.get_model_names() if router else ()
    now = datetime.now(UTC)
    try:
        device = find(DEVICES.devices(), key.removeprefix("Bearer "))
        if isinstance(device, Stopped):
            return device
        spent = LEDGER.spent(device.id, device.budget_days, now)
        return judge_list(device, spent, now) if model is None else judge(device, model, models, spent, now)
    except (Unfit, OSError, sqlite3.Error):
        return OUT_OF_ORDER
