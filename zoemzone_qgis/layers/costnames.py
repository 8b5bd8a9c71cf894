"""Names of the fields of costs: the options of parcels and a plan in the dock have the same."""

from __future__ import annotations

from ..i18n import translate


def cost_names() -> dict[str, str]:
    """Each field with its name in the user's language."""
    return {
        "cost_one_off": translate("Zoemzone", "One-off cost (EUR)"),
        "cost_one_off_low": translate("Zoemzone", "One-off cost, low (EUR)"),
        "cost_one_off_high": translate("Zoemzone", "One-off cost, high (EUR)"),
        "cost_per_year": translate("Zoemzone", "Extra cost per year (EUR)"),
        "cost_per_year_low": translate("Zoemzone", "Extra cost per year, low (EUR)"),
        "cost_per_year_high": translate("Zoemzone", "Extra cost per year, high (EUR)"),
        "cost_total": translate("Zoemzone", "Cost over the horizon (EUR)"),
        "cost_total_low": translate("Zoemzone", "Cost over the horizon, low (EUR)"),
        "cost_total_high": translate("Zoemzone", "Cost over the horizon, high (EUR)"),
    }
