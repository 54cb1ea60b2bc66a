"""The gateway of a family or small firm: LiteLLM's proxy, with a key for each device by a file of ours."""
