internal import Markup
